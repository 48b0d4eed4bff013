// the header `X-Lines` holds line breaks or control characters: spaces are sent instead
// the header `Bad Name` is left out: its name is no HTTP token
// the header `X:Colon` is left out: its name is no HTTP token
// `Transfer-Encoding` is left out: the client frames the body itself
// `Content-Length: 12` is not the length of the body: the client sends the right one
using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users", Method.Get);
request.AddHeader("X-Lines", "a  X-Injected: b");
request.AddHeader("X-Good", "z");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
