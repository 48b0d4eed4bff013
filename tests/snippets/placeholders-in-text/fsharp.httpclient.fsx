open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/notes/{note_id}")
request.Headers.TryAddWithoutValidation("X-Sign", "$a `b` YOUR_SIGN-IT") |> ignore
request.Content <- new StringContent("""one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
""")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
