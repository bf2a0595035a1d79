using ReferenceDevice.Contract;

namespace ReferenceDevice.Proper;

/// <summary>What supervisor and device proper tell each other.</summary>
/// <param name="Kind">One of <see cref="LinkKind"/>.</param>
/// <param name="Id">Pairs a reply with its question; 0 where there is none.</param>
/// <param name="Text">A node's path, a server identifier, a prompt's or an application's, a set-up document; in a reply: why the question makes no sense.</param>
/// <param name="Found">In a reply: whether there is such a node, account or application.</param>
/// <param name="Flag">Of a use: whether it is held. Of a lock: whether it is set.</param>
internal sealed record LinkMessage(
    string Kind,
    int Id = 0,
    string? Text = null,
    bool Found = false,
    State? State = null,
    Event? Event = null,
    List<Node>? Nodes = null,
    List<Application>? Applications = null,
    List<Prompt>? Prompts = null,
    PromptAnswer? Answer = null,
    bool Flag = false,
    List<Profile>? Settings = null,
    UseResult? Reached = null);
