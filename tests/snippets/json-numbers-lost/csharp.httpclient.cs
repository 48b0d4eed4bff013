using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/numbers");
        request.Content = new StringContent(@"{
  ""big"": 12345678901234567890,
  ""precise"": 9007199254740993,
  ""float"": 1.0,
  ""exponent"": 1e5,
  ""minus"": -0,
  ""long"": 0.1000000000000000055511151231257827
}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
