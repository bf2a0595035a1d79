namespace Conformance.Runner.Machine;

/// <summary>One thing to look for, and how.</summary>
/// <param name="Expected">As it stands on a machine that will do.</param>
/// <param name="Remedy">A sentence with the command that helps.</param>
internal sealed record Check(string Name, Need Need, string Expected, string Remedy, Func<Task<Sight>> LookAsync)
{
    /// <summary>How long a program that is asked may take.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Looks. Whatever goes wrong on the way is a finding, too.</summary>
    public async Task<Finding> FindAsync()
    {
        var sight = await SeeAsync();
        var state = Need is Need.Information && sight.State is not State.Ok ? State.Note : sight.State;   // what nobody needs is not missed
        return new Finding(Name, state, Need, sight.Text.Replace('\n', ' '), Expected, state is State.Missing or State.Wrong ? sight.Remedy ?? Remedy : null);
    }

    private async Task<Sight> SeeAsync()
    {
        try
        {
            return await LookAsync();
        }
        catch (Exception cause)
        {
            return Sight.Wrong(cause.Message);
        }
    }
}
