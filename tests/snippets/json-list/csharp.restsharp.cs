using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/batch", Method.Put);
request.AddStringBody(@"[
  {
    ""op"": ""add"",
    ""path"": ""/a"",
    ""value"": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  ""x"",
  """"
]", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
