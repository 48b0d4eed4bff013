open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/names")
request.Content <- new StringContent("{\n  \"name\": \"Zoë 😀 日本\",\n  \"separator\": \"a\u2028b\u2029c\",\n  \"mark\": \"\ufeffx\",\n  \"escaped\": \"\\u00e9\\ud83d\\ude00\",\n  \"right\": \"a\u202eb\"\n}")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
