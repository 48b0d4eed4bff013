import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < 'a' ''' \"\"\" ``` ${x} EOF"

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
