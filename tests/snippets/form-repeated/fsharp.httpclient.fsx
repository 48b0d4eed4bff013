open System
open System.Collections.Generic
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/form")
request.Content <-
    new FormUrlEncodedContent(
        [
            KeyValuePair("tag", "b")
            KeyValuePair("tag", "a")
            KeyValuePair("items[0][id]", "1")
            KeyValuePair("items[]", "x")
            KeyValuePair("items[]", "y")
            KeyValuePair("plus", "a+b c~*-._")
            KeyValuePair("percent", "100%25 %41")
            KeyValuePair("lines", "one\r\ntwo")
        ]
    )

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
