open System
open System.Collections.Generic
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/form")
request.Content <-
    new FormUrlEncodedContent(
        [
            KeyValuePair("b", "1")
            KeyValuePair("a", "@file")
            KeyValuePair("a", "it's \"x\" $(id) `id`")
            KeyValuePair("empty", "")
            KeyValuePair("na me=&+", "sum = 1+1 & more\nnext")
            KeyValuePair("ünï", "😀")
            KeyValuePair("10", "ten")
        ]
    )

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
