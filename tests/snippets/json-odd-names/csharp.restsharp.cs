using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/maps", Method.Post);
request.AddStringBody(@"{
  ""b"": 1,
  ""10"": 2,
  ""2"": 3,
  ""__proto__"": {
    ""x"": 1
  },
  ""constructor"": null,
  """": ""empty"",
  ""with space"": 1,
  ""it's"": 2
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
