using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/a%20b/%C3%BC/%22x%22/it's/a%7Cb%5Ec%60d%5Ce//f/;v=1?q=a%20b&r='x'&s=%22y%22&t=%3Cz");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
