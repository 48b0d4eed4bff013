fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n<TOKEN>\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nit's ${user.name}\n\r\n--harkdown-boundary-1--\r\n";
    let url = "https://api.example.com/upload?key=YOUR_API_KEY";
    let mut response = ureq::post(url)
        .header(
            "Content-Type",
            "multipart/form-data; boundary=harkdown-boundary-1",
        )
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
