using HTTP

url = "https://api.example.com/users"
headers = [
    "X-Hostile" => raw"""it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <""",
    "X-Dollar" => raw"""$HOME `id` $(id)""",
    "X-Name" => "Zoë €",
    "X-Tab" => "a\tb",
    "X-At" => "@file",
    "X-Space" => "padded",
]

response = HTTP.request("GET", url, headers)
println(response.status)
println(String(response.body))
