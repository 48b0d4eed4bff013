require "http/client"

headers = HTTP::Headers{
  "X-Hostile" => %q[it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <],
  "X-Dollar" => "$HOME `id` $(id)",
  "X-Name" => "Zoë €",
  "X-Tab" => "a\tb",
  "X-At" => "@file",
  "X-Space" => "padded",
}

response = HTTP::Client.get("https://api.example.com/users", headers: headers)
puts response.status_code, response.body
