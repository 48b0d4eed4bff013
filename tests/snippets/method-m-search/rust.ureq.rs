fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/devices";
    let agent = ureq::Agent::from(
        ureq::Agent::config_builder()
            .allow_non_standard_methods(true)
            .build(),
    );
    let request = ureq::http::Request::builder()
        .method("M-SEARCH")
        .uri(url)
        .body(())?;
    let mut response = agent.run(request)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
