http --ignore-stdin GET HTTPS://API.Example.COM/Path
