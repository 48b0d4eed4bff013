fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "chunk\n";
    let url = "https://api.example.com/file";
    let mut response = ureq::patch(url)
        .header("Content-Type", "application/offset+octet-stream")
        .header("Upload-Offset", "0")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
