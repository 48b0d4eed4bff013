using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/articles/1", Method.Patch);
request.AddHeader("Accept", "application/vnd.api+json");
request.AddStringBody(@"{
  ""data"": {
    ""type"": ""articles"",
    ""id"": ""1"",
    ""attributes"": {
      ""title"": ""A new title that is quite a bit longer than it was""
    }
  }
}", "application/vnd.api+json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
