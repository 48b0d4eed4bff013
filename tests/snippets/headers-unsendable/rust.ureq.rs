// the header `X-Lines` holds line breaks or control characters: spaces are sent instead
// the header `Bad Name` is left out: its name is no HTTP token
// the header `X:Colon` is left out: its name is no HTTP token
// `Transfer-Encoding` is left out: the client frames the body itself
// `Content-Length: 12` is not the length of the body: the client sends the right one
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let mut response = ureq::get(url)
        .header("X-Lines", "a  X-Injected: b")
        .header("X-Good", "z")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
