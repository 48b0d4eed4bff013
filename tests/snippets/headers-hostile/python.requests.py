import requests

url = "https://api.example.com/users"
headers = {
    "X-Hostile": 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch /tmp/harkdown-pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "X-Dollar": "$HOME `id` $(id)",
    "X-Name": "Zoë €".encode(),
    "X-Tab": "a\tb",
    "X-At": "@file",
    "X-Space": "padded",
}

response = requests.get(url, headers=headers)
print(response.status_code, response.text)
