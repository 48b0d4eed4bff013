using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/sorted", Method.Post);
request.AddStringBody(@"{
  ""zeta"": 1,
  ""Alpha"": 2,
  ""alpha"": {
    ""b"": 1,
    ""a"": 2
  },
  ""_"": 3,
  ""a-b"": 4,
  ""a.b"": 5,
  ""class"": 6,
  "" "": 8
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
