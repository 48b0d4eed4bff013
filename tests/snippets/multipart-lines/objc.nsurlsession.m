#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/upload/1"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"PUT";
    [request setValue:@"multipart/form-data; boundary=harkdown-boundary-1" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"--harkdown-boundary-1\r\n"
      "Content-Disposition: form-data; name=\"files[]\"; filename=\"a.csv\"\r\n"
      "Content-Type: text/csv\r\n"
      "\r\n"
      "id,name\r\n"
      "1,\"a\"\r\n"
      "\r\n"
      "--harkdown-boundary-1\r\n"
      "Content-Disposition: form-data; name=\"files[]\"; filename=\"b.svg\"\r\n"
      "Content-Type: image/svg+xml\r\n"
      "\r\n"
      "<svg>\n"
      "  <text>${x} {{y}}</text>\n"
      "</svg>\n"
      "\r\n"
      "--harkdown-boundary-1--\r\n";
    request.HTTPBody = [body dataUsingEncoding:NSUTF8StringEncoding];

    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    NSURLSessionDataTask *task = [NSURLSession.sharedSession
        dataTaskWithRequest:request
          completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
            if (error != nil) {
              NSLog(@"%@", error);
            } else {
              NSLog(@"%ld", (long)((NSHTTPURLResponse *)response).statusCode);
              NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);
            }
            dispatch_semaphore_signal(done);
          }];
    [task resume];
    dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);
  }
  return 0;
}
