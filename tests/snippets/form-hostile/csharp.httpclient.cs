using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/form");
        request.Content = new FormUrlEncodedContent(new[]
        {
            new KeyValuePair<string, string>("b", "1"),
            new KeyValuePair<string, string>("a", "@file"),
            new KeyValuePair<string, string>("a", "it's \"x\" $(id) `id`"),
            new KeyValuePair<string, string>("empty", ""),
            new KeyValuePair<string, string>("na me=&+", "sum = 1+1 & more\nnext"),
            new KeyValuePair<string, string>("ünï", "😀"),
            new KeyValuePair<string, string>("10", "ten"),
        });

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
