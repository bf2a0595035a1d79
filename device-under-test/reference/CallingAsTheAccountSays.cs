namespace ReferenceDevice;

/// <summary>The account is asked anew at each session, and nothing else is.</summary>
public class CallingAsTheAccountSays : ICalling
{
    public virtual bool Calls(bool isWanted) => isWanted;

    public virtual Call Made(Call account) => account;
}
