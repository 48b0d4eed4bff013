using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/orders", Method.Post);
request.AddStringBody(@"{
    ""id"": 7,
    ""items"": [
        {""sku"": ""A-1"", ""count"": 2}
    ]
}
", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
