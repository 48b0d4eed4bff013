fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "<report/>";
    let url = "https://api.example.com/calendar";
    let agent = ureq::Agent::from(
        ureq::Agent::config_builder()
            .allow_non_standard_methods(true)
            .build(),
    );
    let request = ureq::http::Request::builder()
        .method("REPORT")
        .uri(url)
        .header("Depth", "1")
        .header("Content-Type", "application/xml")
        .body(body)?;
    let mut response = agent.run(request)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
