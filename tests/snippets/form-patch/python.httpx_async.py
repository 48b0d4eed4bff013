import asyncio

import httpx

url = "https://api.example.com/settings"
data = {
    "callback": "https://example.com/a?b=c&d=e#f",
    "template": "{{name}} ${name} #{name}",
    "enabled": "true",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.patch(url, data=data)
    print(response.status_code, response.text)


asyncio.run(main())
