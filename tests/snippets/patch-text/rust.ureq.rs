fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::patch("https://api.example.com/file")
        .header("Content-Type", "application/offset+octet-stream")
        .header("Upload-Offset", "0")
        .send("chunk\n")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
