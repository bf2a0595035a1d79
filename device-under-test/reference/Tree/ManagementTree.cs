using Microsoft.Data.Sqlite;
using ReferenceDevice.Storage;

namespace ReferenceDevice.Tree;

/// <summary>The management tree: card data laid over kept data, and both over base data.</summary>
/// <remarks>
/// A node hides the nodes of its path in the layers under it, and everything below them; when it goes they are shown again,
/// bit for bit. Kept data lies in a layer for each subscriber. A call is whole or has no effect, in whatever layers it writes; calls
/// may come from any thread.
/// Source: coexistence "overlay" in ixit.yaml; OMA-TS-DM_TND-V1_2.
/// </remarks>
internal sealed class ManagementTree : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _storage;
    private readonly CardLayer _card;
    private readonly DurableLayer _base;
    private readonly OrderedDictionary<string, DurableLayer> _kept = new(StringComparer.Ordinal);
    private Predicate<string> _isShown = _ => true;
    private INodeLayer[] _shown = [];

    /// <param name="storage">Base and kept data.</param>
    /// <param name="cardFile">For values that came from the card and are not kept.</param>
    public ManagementTree(SqliteConnection storage, ICardStore cardFile)
    {
        (_storage, _card, _base) = (storage, new CardLayer(cardFile), new DurableLayer(storage, ""));
        foreach (var subscriber in DurableLayer.Subscribers(storage))
            _kept[subscriber] = new DurableLayer(storage, subscriber);
        ShowKept(_isShown);
    }

    /// <summary>Called with each leaf that a server has given a value.</summary>
    public Action<TreeNode>? WrittenOverTheAir { get; set; }

    /// <summary>Says whose kept data is shown from now on.</summary>
    public void ShowKept(Predicate<string> subscriber)
    {
        lock (_gate)
        {
            _isShown = subscriber;
            _shown = [_card, .. _kept.Where(kept => _isShown(kept.Key)).Select(kept => kept.Value), _base];
        }
    }

    /// <summary>The node and everything below it, layer by layer, base data first, in the order in which they came; empty if there is no such node.</summary>
    public List<TreeNode> Subtree(string root)
    {
        lock (_gate)
            return [.. Upwards().SelectMany(depth => _shown[depth].Below(root).Where(node => !IsHidden(node.Path, depth)))];
    }

    /// <summary>The same, of one layer alone, hidden or not.</summary>
    public List<TreeNode> Subtree(string root, Layer layer)
    {
        lock (_gate)
            return [.. Upwards().SelectMany(depth => _shown[depth].Below(root)).Where(node => node.Layer == layer)];
    }

    public TreeNode? Find(string path)
    {
        lock (_gate)
            return Place(path) is >= 0 and var depth && !IsHidden(path, depth) ? _shown[depth].Find(path) : null;
    }

    public IEnumerable<string> ChildNames(string path) =>
        Subtree(path).Where(node => NodePath.Parent(node.Path) == path).Select(node => NodePath.Name(node.Path));

    /// <summary>Writes nodes into their layers, over nodes of the same path there.</summary>
    public void Put(IEnumerable<TreeNode> nodes)
    {
        lock (_gate)
        {
            Change([.. nodes.GroupBy(LayerOf).Select(layer => new LayerChange(layer.Key, [], [.. layer]))]);
        }
    }

    /// <summary>What a server changes: deletes nodes from their layers and those above them, so that what they have hidden is shown again, and then writes others.</summary>
    /// <param name="valued">Those of the written nodes whose value the server has given, and not just a property.</param>
    public void ChangeOverTheAir(IReadOnlyCollection<string> deleted, IReadOnlyCollection<TreeNode> written, IReadOnlySet<string> valued)
    {
        lock (_gate)
        {
            var places = deleted.Select(path => (Path: path, Depth: Place(path))).ToList();
            var changes = written.ToLookup(LayerOf);
            Change([.. _shown.Select((layer, depth) => new LayerChange(
                layer, [.. places.Where(place => place.Depth >= depth).Select(place => place.Path)], [.. changes[layer]]))]);
        }

        foreach (var node in written.Where(node => valued.Contains(node.Path)))
            WrittenOverTheAir?.Invoke(node);
    }

    /// <summary>Deletes a node and everything below it from its layer and those above it.</summary>
    public void Delete(string path) => ChangeOverTheAir([path], [], new HashSet<string>());

    /// <summary>Deletes a node and everything below it from the base layer alone.</summary>
    public void DeleteBase(string path)
    {
        lock (_gate)
            Change([new LayerChange(_base, [path], [])]);
    }

    /// <summary>Puts objects of a card in the place of those that the same card brought earlier.</summary>
    /// <param name="subscriber">Whose card it is.</param>
    /// <param name="roots">Roots of the objects.</param>
    /// <param name="nodes">All nodes of the objects.</param>
    /// <param name="isKept">Whether they stay when the card's data is withdrawn.</param>
    /// <param name="alongside">Written to the same storage, and whole with the change.</param>
    public void Provision(string subscriber, IReadOnlyCollection<string> roots, IReadOnlyCollection<TreeNode> nodes, bool isKept, Action? alongside = null)
    {
        lock (_gate)
        {
            INodeLayer kept = KeptOf(subscriber);
            Change([new LayerChange(isKept ? kept : _card, roots, nodes), new LayerChange(isKept ? _card : kept, roots, [])], alongside);
        }
    }

    /// <summary>Has an object of the card that is in stay, or leave with the card.</summary>
    /// <param name="alongside">As above; done also where there is nothing to move.</param>
    public void Keep(string subscriber, string root, bool isKept, Action? alongside = null)
    {
        lock (_gate)
        {
            INodeLayer from = isKept ? _card : KeptOf(subscriber);
            if (from.Contains(root))
                Provision(subscriber, [root], [.. from.Below(root)], isKept, alongside);
            else
                Change([], alongside);
        }
    }

    /// <summary>Roots of the objects that are kept of a subscriber's cards.</summary>
    public List<string> KeptRoots(string subscriber)
    {
        lock (_gate)
        {
            return _kept.TryGetValue(subscriber, out var kept)
                ? [.. kept.Below(NodePath.Root).Select(node => node.Path).Where(path => NodePath.Parent(path) is not { } parent || !kept.Contains(parent))]
                : [];
        }
    }

    /// <summary>The subscriber of whose cards a node is kept, of those that are shown; null if it is in another layer.</summary>
    public string? KeptOwner(string path)
    {
        lock (_gate)
            return Place(path) is >= 0 and var depth ? _kept.FirstOrDefault(kept => kept.Value == _shown[depth]).Key : null;
    }

    /// <summary>Deletes kept objects of a subscriber.</summary>
    public void Forget(string subscriber, IReadOnlyCollection<string> roots, Action? alongside = null)
    {
        lock (_gate)
            Change([new LayerChange(KeptOf(subscriber), roots, [])], alongside);
    }

    /// <summary>All that came from the card and is not kept can be read by nobody any more.</summary>
    public void Withdraw()
    {
        lock (_gate)
            _card.Clear();
    }

    public void Dispose()
    {
        _card.Dispose();
        _storage.Dispose();
    }

    /// <summary>One transaction for whatever of it is durable; nothing is seen of it before.</summary>
    private void Change(LayerChange[] changes, Action? alongside = null)
    {
        Action[] effects;
        lock (_storage)
        {
            using var transaction = _storage.BeginTransaction(deferred: true);
            effects = Array.ConvertAll(changes, change => change.Layer.Prepare(change.Deleted, change.Written));
            alongside?.Invoke();
            transaction.Commit();
        }

        foreach (var effect in effects)
            effect();
    }

    private IEnumerable<int> Upwards() => Enumerable.Range(0, _shown.Length).Reverse();

    private int Place(string path) => Array.FindIndex(_shown, layer => layer.Contains(path));

    private bool IsHidden(string path, int depth) => NodePath.Upwards(path).Any(at => _shown.Take(depth).Any(layer => layer.Contains(at)));

    private DurableLayer KeptOf(string subscriber)
    {
        if (!_kept.TryGetValue(subscriber, out var kept))
        {
            _kept[subscriber] = kept = new DurableLayer(_storage, subscriber);
            ShowKept(_isShown);
        }

        return kept;
    }

    // a kept object whose root has got a new name has no ancestor in its layer
    private INodeLayer LayerOf(TreeNode node) => node.Layer switch
    {
        Layer.Card => _card,
        Layer.Base => _base,
        _ => _shown.Where(IsKept).FirstOrDefault(kept => NodePath.Upwards(node.Path).Any(kept.Contains)) ?? _shown.First(IsKept),
    };

    private bool IsKept(INodeLayer layer) => layer != _card && layer != _base;

    private sealed record LayerChange(INodeLayer Layer, IReadOnlyCollection<string> Deleted, IReadOnlyCollection<TreeNode> Written);
}
