namespace Conformance.Reports.Traceability;

/// <summary>What a test case or a requirement asks of a device's statement: an expression over options.</summary>
/// <remarks>Source: ISO/IEC 9646-7, status expressions of a conformance statement.</remarks>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The options in it, each once, in the order of their places.</summary>
    public IReadOnlyList<string> Options => [.. Mentioned.Distinct()];

    protected abstract IEnumerable<string> Mentioned { get; }

    /// <param name="implements">Whether the device implements an option; asked for each one of <see cref="Options"/> at most.</param>
    public abstract bool Holds(Func<string, bool> implements);

    /// <param name="text">Options, <c>and</c>, <c>or</c>, <c>not</c> and parentheses; not binds closest, then and.</param>
    /// <exception cref="FormatException">It is no expression; the sentence says where.</exception>
    public static Condition Parse(string text) => ConditionParser.Parse(text);

    public sealed override string ToString() => Text;

    protected abstract string Text { get; }

    public sealed record Option(string Name) : Condition
    {
        protected override IEnumerable<string> Mentioned => [Name];

        protected override string Text => Name;

        public override bool Holds(Func<string, bool> implements) => implements(Name);
    }

    public sealed record Not(Condition Part) : Condition
    {
        protected override IEnumerable<string> Mentioned => Part.Mentioned;

        protected override string Text => Part is Both or Either ? $"not ({Part})" : $"not {Part}";

        public override bool Holds(Func<string, bool> implements) => !Part.Holds(implements);
    }

    public sealed record Both(Condition One, Condition Other) : Condition
    {
        protected override IEnumerable<string> Mentioned => One.Mentioned.Concat(Other.Mentioned);

        protected override string Text => $"{Side(One)} and {Side(Other)}";

        public override bool Holds(Func<string, bool> implements) => One.Holds(implements) && Other.Holds(implements);

        private static string Side(Condition part) => part is Either ? $"({part})" : $"{part}";
    }

    public sealed record Either(Condition One, Condition Other) : Condition
    {
        protected override IEnumerable<string> Mentioned => One.Mentioned.Concat(Other.Mentioned);

        protected override string Text => $"{One} or {Other}";

        public override bool Holds(Func<string, bool> implements) => One.Holds(implements) || Other.Holds(implements);
    }
}
