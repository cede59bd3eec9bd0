package id.redaksi.exchange.html;

import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Map;

/**
 * What a piece of HTML holds: blocks, the bytes of pictures that came with it by the figure they belong to, and what
 * was left out.
 */
public record Pasted(List<Block> blocks, Map<BlockId, byte[]> pictures, List<Message> leftOut) {
    public Pasted {
        blocks = List.copyOf(blocks);
        pictures = Map.copyOf(pictures);
        leftOut = List.copyOf(leftOut);
    }
}
