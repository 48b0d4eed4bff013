fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\nid,name\r\n1,\"a\"\r\n\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r\nContent-Type: image/svg+xml\r\n\r\n<svg>\n  <text>${x} {{y}}</text>\n</svg>\n\r\n--harkdown-boundary-1--\r\n";
    let url = "https://api.example.com/upload/1";
    let mut response = ureq::put(url)
        .header(
            "Content-Type",
            "multipart/form-data; boundary=harkdown-boundary-1",
        )
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
