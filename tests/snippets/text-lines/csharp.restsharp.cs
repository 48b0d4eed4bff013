using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes", Method.Post);
request.AddStringBody("one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n", "text/plain; charset=utf-8");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
