import asyncio

import aiohttp

url = "https://api.example.com/upload"
form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
form.add_field("kind", "avatar")
form.add_field(
    "file", open("avatar.png", "rb"), filename="avatar.png", content_type="image/png"
)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=form) as response:
            print(response.status, await response.text())


asyncio.run(main())
