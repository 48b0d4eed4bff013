import http.client

headers = {
    "X-Hostile": 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "X-Dollar": "$HOME `id` $(id)",
    "X-Name": "Zoë €".encode(),
    "X-Tab": "a\tb",
    "X-At": "@file",
    "X-Space": "padded",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/users", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
