// HttpClient takes `X-Name` in ASCII alone: it is left out
open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users")
request.Headers.TryAddWithoutValidation("X-Hostile", "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <") |> ignore
request.Headers.TryAddWithoutValidation("X-Dollar", "$HOME `id` $(id)") |> ignore
request.Headers.TryAddWithoutValidation("X-Tab", "a\tb") |> ignore
request.Headers.TryAddWithoutValidation("X-At", "@file") |> ignore
request.Headers.TryAddWithoutValidation("X-Space", "padded") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
