Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/users"

headers = [
  {"X-Hostile",
   ~S[it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <]},
  {"X-Dollar", "$HOME `id` $(id)"},
  {"X-Name", "Zoë €"},
  {"X-Tab", "a\tb"},
  {"X-At", "@file"},
  {"X-Space", "padded"}
]

response = HTTPoison.get!(url, headers)

IO.puts(response.status_code)
IO.puts(response.body)
