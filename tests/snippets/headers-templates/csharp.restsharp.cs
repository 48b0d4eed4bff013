using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users", Method.Get);
request.AddHeader("X-Template", "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>");
request.AddHeader("X-Percent", "100% %USERNAME% %d");
request.AddHeader("X-Json", "{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}");
request.AddHeader("X-Comment", "a // b /* c */ # d -- e");
request.AddHeader("X-Caret", "^a^ ^^ &b|c");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
