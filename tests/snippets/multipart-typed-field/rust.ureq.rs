fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/upload")
        .header("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1")
        .send("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n{\"tags\": [\"a\", \"b\"]}\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"lines\"\r\n\r\none\ntwo\r\n--harkdown-boundary-1--\r\n")?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
