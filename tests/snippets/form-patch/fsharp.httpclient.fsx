open System
open System.Collections.Generic
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Patch, "https://api.example.com/settings")
request.Content <-
    new FormUrlEncodedContent(
        [
            KeyValuePair("callback", "https://example.com/a?b=c&d=e#f")
            KeyValuePair("template", "{{name}} ${name} #{name}")
            KeyValuePair("enabled", "true")
        ]
    )

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
