// HttpClient takes `X-Name` in ASCII alone: it is left out
using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users");
        request.Headers.TryAddWithoutValidation("X-Hostile", "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <");
        request.Headers.TryAddWithoutValidation("X-Dollar", "$HOME `id` $(id)");
        request.Headers.TryAddWithoutValidation("X-Tab", "a\tb");
        request.Headers.TryAddWithoutValidation("X-At", "@file");
        request.Headers.TryAddWithoutValidation("X-Space", "padded");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
