using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/archive", Method.Get);
request.AddHeader("Accept-Encoding", "identity");
request.AddHeader("User-Agent", "curl/8.5.0");
request.AddHeader("Accept", "*/*");
request.AddHeader("DNT", "1");
request.AddHeader("X_Under_Score", "kept");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
