// RestSharp sends all `x-tag` headers as one, their values joined
using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users", Method.Get);
request.AddHeader("X-Tag", "one, two, three");
request.AddHeader("X-Other", "x");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
