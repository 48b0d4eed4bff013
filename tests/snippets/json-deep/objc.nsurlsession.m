#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/trees"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"[\n"
      "  [\n"
      "    [\n"
      "      [\n"
      "        [\n"
      "          [\n"
      "            [\n"
      "              [\n"
      "                [\n"
      "                  [\n"
      "                    [\n"
      "                      [\n"
      "                        [\n"
      "                          [\n"
      "                            [\n"
      "                              [\n"
      "                                [\n"
      "                                  [\n"
      "                                    [\n"
      "                                      [\n"
      "                                        [\n"
      "                                          [\n"
      "                                            [\n"
      "                                              [\n"
      "                                                [\n"
      "                                                  [\n"
      "                                                    [\n"
      "                                                      [\n"
      "                                                        [\n"
      "                                                          [\n"
      "                                                            [\n"
      "                                                              [\n"
      "                                                                [\n"
      "                                                                  [\n"
      "                                                                    [\n"
      "                                                                      [\n"
      "                                                                        [\n"
      "                                                                          [\n"
      "                                                                            [\n"
      "                                                                              [\n"
      "                                                                                [\n"
      "                                                                                  [\n"
      "                                                                                    [\n"
      "                                                                                      [\n"
      "                                                                                        [\n"
      "                                                                                          [\n"
      "                                                                                            [\n"
      "                                                                                              [\n"
      "                                                                                                [\n"
      "                                                                                                  [\n"
      "                                                                                                    [\n"
      "                                                                                                      [\n"
      "                                                                                                        [\n"
      "                                                                                                          [\n"
      "                                                                                                            [\n"
      "                                                                                                              [\n"
      "                                                                                                                [\n"
      "                                                                                                                  [\n"
      "                                                                                                                    [\n"
      "                                                                                                                      [1]\n"
      "                                                                                                                    ]\n"
      "                                                                                                                  ]\n"
      "                                                                                                                ]\n"
      "                                                                                                              ]\n"
      "                                                                                                            ]\n"
      "                                                                                                          ]\n"
      "                                                                                                        ]\n"
      "                                                                                                      ]\n"
      "                                                                                                    ]\n"
      "                                                                                                  ]\n"
      "                                                                                                ]\n"
      "                                                                                              ]\n"
      "                                                                                            ]\n"
      "                                                                                          ]\n"
      "                                                                                        ]\n"
      "                                                                                      ]\n"
      "                                                                                    ]\n"
      "                                                                                  ]\n"
      "                                                                                ]\n"
      "                                                                              ]\n"
      "                                                                            ]\n"
      "                                                                          ]\n"
      "                                                                        ]\n"
      "                                                                      ]\n"
      "                                                                    ]\n"
      "                                                                  ]\n"
      "                                                                ]\n"
      "                                                              ]\n"
      "                                                            ]\n"
      "                                                          ]\n"
      "                                                        ]\n"
      "                                                      ]\n"
      "                                                    ]\n"
      "                                                  ]\n"
      "                                                ]\n"
      "                                              ]\n"
      "                                            ]\n"
      "                                          ]\n"
      "                                        ]\n"
      "                                      ]\n"
      "                                    ]\n"
      "                                  ]\n"
      "                                ]\n"
      "                              ]\n"
      "                            ]\n"
      "                          ]\n"
      "                        ]\n"
      "                      ]\n"
      "                    ]\n"
      "                  ]\n"
      "                ]\n"
      "              ]\n"
      "            ]\n"
      "          ]\n"
      "        ]\n"
      "      ]\n"
      "    ]\n"
      "  ]\n"
      "]";
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
