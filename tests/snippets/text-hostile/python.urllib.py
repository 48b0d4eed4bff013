import urllib.request

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < 'a' ''' \"\"\" ``` ${x} EOF"

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
