import asyncio

import httpx

url = "https://api.example.com/users"
headers = {
    "X-Hostile": 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "X-Dollar": "$HOME `id` $(id)",
    "X-Name": "Zoë €".encode(),
    "X-Tab": "a\tb",
    "X-At": "@file",
    "X-Space": "padded",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
