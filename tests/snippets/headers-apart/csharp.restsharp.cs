// RestSharp sends all `Cookie` headers as one, their values joined
using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users", Method.Get);
request.AddHeader("Cookie", "a=1; b=2");
request.AddHeader("accept", "text/html");
request.AddHeader("Proxy-Connection", "keep-alive");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
