import urllib.request

url = "https://api.example.com/users"
headers = {
    "X-Hostile": 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "X-Dollar": "$HOME `id` $(id)",
    "X-Name": "Zoë €".encode(),
    "X-Tab": "a\tb",
    "X-At": "@file",
    "X-Space": "padded",
}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
