import requests

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch /tmp/harkdown-pwned) ${HOME} %s %d #{x} \\( !! ; | & > < 'a' ''' \"\"\" ``` ${x} EOF"

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
