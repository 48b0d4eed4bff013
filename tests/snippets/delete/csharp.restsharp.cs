using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users/7", Method.Delete);
request.AddHeader("If-Match", "\"abc\"");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
