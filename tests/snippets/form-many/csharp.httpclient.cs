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
            new KeyValuePair<string, string>("field1", "value 1"),
            new KeyValuePair<string, string>("field2", "value 2"),
            new KeyValuePair<string, string>("field3", "value 3"),
            new KeyValuePair<string, string>("field4", "value 4"),
            new KeyValuePair<string, string>("field5", "value 5"),
            new KeyValuePair<string, string>("field6", "value 6"),
            new KeyValuePair<string, string>("field7", "value 7"),
            new KeyValuePair<string, string>("field8", "value 8"),
            new KeyValuePair<string, string>("field9", "value 9"),
            new KeyValuePair<string, string>("field10", "value 10"),
            new KeyValuePair<string, string>("field11", "value 11"),
            new KeyValuePair<string, string>("field12", "value 12"),
            new KeyValuePair<string, string>("field13", "value 13"),
            new KeyValuePair<string, string>("field14", "value 14"),
            new KeyValuePair<string, string>("field15", "value 15"),
            new KeyValuePair<string, string>("field16", "value 16"),
            new KeyValuePair<string, string>("field17", "value 17"),
            new KeyValuePair<string, string>("field18", "value 18"),
            new KeyValuePair<string, string>("field19", "value 19"),
            new KeyValuePair<string, string>("field20", "value 20"),
            new KeyValuePair<string, string>("field21", "value 21"),
            new KeyValuePair<string, string>("field22", "value 22"),
            new KeyValuePair<string, string>("field23", "value 23"),
            new KeyValuePair<string, string>("field24", "value 24"),
            new KeyValuePair<string, string>("field25", "value 25"),
            new KeyValuePair<string, string>("field26", "value 26"),
            new KeyValuePair<string, string>("field27", "value 27"),
            new KeyValuePair<string, string>("field28", "value 28"),
            new KeyValuePair<string, string>("field29", "value 29"),
            new KeyValuePair<string, string>("field30", "value 30"),
            new KeyValuePair<string, string>("field31", "value 31"),
            new KeyValuePair<string, string>("field32", "value 32"),
            new KeyValuePair<string, string>("field33", "value 33"),
            new KeyValuePair<string, string>("field34", "value 34"),
            new KeyValuePair<string, string>("field35", "value 35"),
            new KeyValuePair<string, string>("field36", "value 36"),
            new KeyValuePair<string, string>("field37", "value 37"),
            new KeyValuePair<string, string>("field38", "value 38"),
            new KeyValuePair<string, string>("field39", "value 39"),
            new KeyValuePair<string, string>("field40", "value 40"),
        });

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
