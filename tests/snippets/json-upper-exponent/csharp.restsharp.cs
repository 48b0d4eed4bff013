using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/numbers", Method.Post);
request.AddStringBody("{\"avogadro\": 6.02E+23, \"small\": 1E-7}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
